const SAID_SO = /[次翌明来下]年|次学年|下学年/u;

/** 「12月—次年1月」 says itself that it leaves the year. */
export function saysItLeaves(time: string): boolean {
  return SAID_SO.test(time);
}
