/**
 * The same answer for the text asked about last: forms of one family ask about it one after the other, and
 * none of them should have to know what the others found.
 */
export function once<Answer>(work: (code: string) => Answer): (code: string) => Answer {
  let last: { readonly code: string; readonly answer: Answer } | undefined;
  return (code) => {
    if (last?.code !== code) last = { code, answer: work(code) };
    return last.answer;
  };
}
