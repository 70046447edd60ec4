/** Everything that is said of a text pasted in. */
export const pasteWords = {
  label: "把安排粘贴到这里",
  hint: "在 Word、WPS 或网页里选中安排，复制，再到这里粘贴",
  read: "读入",
  clear: "清空",
  empty: "框里还没有文字",
  emptyMore: "请把安排粘贴进来，或直接打字，再点“读入”",
  nothing: "剪贴板里没有文字",
  nothingMore: "请先在计划里选中文字，复制，再粘贴一次",
} as const;
