/** What was pasted, in both ways in which it may stand on the clipboard; empty where it does not. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

export function pastedIn(clipboard: DataTransfer): Pasted {
  return { html: clipboard.getData("text/html"), text: clipboard.getData("text/plain") };
}
