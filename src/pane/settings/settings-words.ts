/** Everything the screen 本表设置 says; it comes with the screen, so that the first one does not carry it. */
export const settingsWords = {
  intro: "都可以不填，想改的时候再来",
  back: "返回",
  frame: {
    title: "学年、学期",
    label: "这张表排的是哪段时间",
    byTable: (name: string) => `按表里写的：${name}`,
    noneInTable: "表里没有写学年",
    noneMore: "排时间轴、认“1-2月”是哪一年，都要知道学年",
    byHand: "自己选",
    differs: (name: string) => `表里写的是${name}，存好以后按这里选的算`,
    part: "整年还是一个学期",
    year: "哪一年",
    parts: {
      "school-year": "整个学年",
      term1: "第一学期",
      term2: "第二学期",
      "calendar-year": "自然年",
      half1: "上半年",
      half2: "下半年",
    },
  },
  calendar: {
    title: "开学和放假日期",
    more: "按周次写的时间、“寒假”“期末”照学校自己的日子算",
  },
  units: {
    title: "名单",
    more: "谁是部门、谁是分工会，名称的各种写法。“发下去”和检查责任部门都用它",
  },
  keep: "存好设置",
  done: "设置已存好，跟着表格一起保存",
  takenBack: "设置已换回原来的",
  leave: "改过的设置还没有存好",
  leaveAnyway: "不存了",
} as const;
