/**
 * Signs that a line of a list may begin with instead of a number; Word's own bullets come from its symbol fonts as
 * characters for private use.
 */
export const BULLETS = "•●◆■□▲△►▶◇○☆★※·➢➤✓✔√◎⊙→❖✦✧♦◦‣▪▫▼▽▷▸▹◈◉☉✪✩✰✱✲❀✿♣♠♥♡⇒⇨➔➜⬤⦿❍❏❑☞◘∙‧⁃＊\uF000-\uF0FF";

/** Pictures that a chat puts before a line, for a character class under the flag u. */
export const EMOJI = "\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D";

/** A bullet or a dash at the beginning of a line, before words. */
export const BULLET = new RegExp(`^(?:[${BULLETS}*]|[–—-]{1,3})\\s*(?=[^\\s\\d*–—-]|\\*\\*)`, "u");
