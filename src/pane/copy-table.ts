/** Puts a table on the clipboard, as text and as a page; false where the browser does not allow it. */
export async function copyTable({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<boolean> {
  try {
    const item = {
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
