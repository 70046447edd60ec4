const ADDRESS =
  /^[(（【[]?(?:https?:\/\/|www\.)[\w.\-/?=&%#:~]+[)）】\]]?$|^[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|edu)(?:\/[\w.\-/?=&%#:~]*)?$/i;

/** Whether the words are the address of a web page and nothing else, as pages mark what is copied from them. */
export function isWebAddress(words: string): boolean {
  return ADDRESS.test(words.trim());
}
