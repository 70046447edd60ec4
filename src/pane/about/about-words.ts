/** Everything the panel behind the version says; it comes with the panel. */
export const aboutWords = {
  title: "关于这个版本",
  more: "遇到问题时，把下面的话复制给帮忙的人。里面没有表格的内容，也没有文件名。",
  text: "诊断信息",
  copy: "复制诊断信息",
  close: "关闭",
  lines: {
    product: (version: string) => `工会进度表 ${version}`,
    host: (host: string) => `打开方式：${host}`,
    hosts: { file: "双击打开的网页", web: "网址打开的网页", excel: "Excel 侧边栏" },
    excel: (version: string) => `Excel 侧边栏（${version}）`,
    engine: (agent: string) => `浏览器：${agent}`,
    view: (width: number, height: number, ratio: number) => `窗口：${width}×${height}，放大 ${ratio} 倍`,
    colours: { light: "颜色：浅色", dark: "颜色：深色", contrast: "颜色：高对比度" },
    nothingOpen: "没有打开表格",
    table: (sheets: number, tables: number, rows: number) =>
      `表格：${sheets} 张工作表，认出 ${tables} 张安排表，${rows} 行`,
    steps: (steps: number, unsaved: boolean) => `改动：${steps} 步，${unsaved ? "还没有保存" : "都已保存"}`,
    findings: (findings: string) => `检查结果：${findings === "" ? "没有问题" : findings}`,
  },
} as const;
