import { describe, expect, test } from "vitest";
import { nearNames } from "../../../src/core/units/near-name.ts";

describe("a name that is probably a slip for a known one", () => {
  test.each`
    written             | known               | why
    ${"女工委"}         | ${"女职工委员会"}   | ${"the usual short form"}
    ${"经审委"}         | ${"经费审查委员会"} | ${"the usual short form"}
    ${"女职工委会"}     | ${"女职工委员会"}   | ${"a character left out"}
    ${"女职工工委员会"} | ${"女职工委员会"}   | ${"a character doubled"}
    ${"工会委会员"}     | ${"工会委员会"}     | ${"two characters swapped"}
    ${"经费审察委员会"} | ${"经费审查委员会"} | ${"a character mistaken for another"}
    ${"后勤保障步"}     | ${"后勤保障部"}     | ${"a character mistaken for another"}
  `("$written for $known: $why", ({ written, known }) => {
    expect(nearNames([known])(written)).toEqual([known]);
  });

  test.each`
    written           | other
    ${"第一工会小组"} | ${"第二工会小组"}
    ${"工会小组"}     | ${"各工会小组"}
    ${"工会主席"}     | ${"工会副主席"}
    ${"数学教研组"}   | ${"化学教研组"}
    ${"初一年级组"}   | ${"初二年级组"}
    ${"党支部委员会"} | ${"团支部委员会"}
    ${"教务处"}       | ${"教导处"}
    ${"团委"}         | ${"党委"}
    ${"张伟"}         | ${"张炜"}
    ${"校办公室"}     | ${"办公室"}
    ${"小学工会小组"} | ${"中学工会小组"}
    ${"高中语文组"}   | ${"初中语文组"}
    ${"第1工会小组"}  | ${"第12工会小组"}
    ${"文体委员"}     | ${"文艺委员"}
    ${"工会委员会"}   | ${"工会委员会"}
  `("$written and $other are two, or one and the same", ({ written, other }) => {
    expect(nearNames([other])(written)).toEqual([]);
    expect(nearNames([written])(other)).toEqual([]);
  });
});
