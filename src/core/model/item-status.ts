/** How far a piece of work has come, as the office writes it; 「推迟到」 is followed by its new time. */
export type ItemStatus = "未开始" | "进行中" | "已完成" | `推迟到${string}` | "取消";
