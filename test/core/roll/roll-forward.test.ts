import { expect, test } from "vitest";
import { plan, row, schoolYear, surelyRolled } from "./roll.ts";

test("a school year's schedule is carried into the next one by its sure changes", () => {
  const source = plan(
    schoolYear(2024),
    [
      row("2024年9月", "召开七届首次教代会/庆祝第40个教师节（9月10日，星期二）"),
      row("5-6月", "开展七届二次教代会/学习《工会法》（2021年修正）和教工〔2023〕12号文件"),
    ],
    "2024—2025学年红星学校工会工作安排",
  );
  expect(surelyRolled(source, schoolYear(2025))).toEqual(
    plan(
      schoolYear(2025),
      [
        row("2025年9月", "召开七届三次教代会/庆祝第41个教师节（9月10日，星期三）"),
        row("5-6月", "开展七届四次教代会/学习《工会法》（2021年修正）和教工〔2023〕12号文件"),
      ],
      "2025—2026学年红星学校工会工作安排",
    ),
  );
});
