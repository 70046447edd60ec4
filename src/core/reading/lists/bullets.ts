/**
 * Signs that a line of a list may begin with instead of a number; Word's own bullets come from its symbol fonts as
 * characters for private use.
 */
export const BULLETS = "•●◆■□▲△►▶◇○☆★※·➢➤✓✔√◎⊙→❖✦✧♦◦‣▪▫\uF000-\uF0FF";
