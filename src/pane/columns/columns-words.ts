/** Everything the screen 指定列 says. */
export const columnsWords = {
  title: "指定列",
  byHand: "自己指定列",
  wrong: "列认得不对？自己指定列",
  sheet: "哪张工作表",
  header: "表头在哪一行",
  row: (row: number, text: string) => `第${row}行 ${text}`,
  noHeader: "没有表头",
  further: (rows: number) => `表头在更下面？再往下看（还有 ${rows} 行）`,
  what: "每一列是什么",
  point: "点一行，就把它当作表头",
  column: (name: string) => `${name} 列`,
  keep: "就按这样读",
  done: "已按指定的列读表，跟着表格一起保存",
  takenBack: "已改回原来认的列",
} as const;
