/**
 * A sentence for the engines that cannot run the page at all: Internet Explorer, the first Edge, old cores of
 * dual-core browsers. Inside Office it is another one; Excel on the web stands in a browser like any page.
 *
 * It is ES5 and comes before the bundle: without it they show a blank page.
 */
export const oldBrowserNotice = `(function () {
  var agent = navigator.userAgent;
  var office = "\\u8fd9\\u4e2a\\u7248\\u672c\\u7684 Office \\u6253\\u4e0d\\u5f00\\u4fa7\\u8fb9\\u680f\\u3002\\u8bf7\\u53cc\\u51fb\\u201c\\u5de5\\u4f1a\\u8fdb\\u5ea6\\u8868.html\\u201d\\uff0c\\u529f\\u80fd\\u4e00\\u6837\\u3002";
  var browser = "\\u8fd9\\u4e2a\\u6d4f\\u89c8\\u5668\\u592a\\u65e7\\uff0c\\u6253\\u4e0d\\u5f00\\u8fd9\\u4e2a\\u9875\\u9762\\u3002\\u8bf7\\u6362\\u7528\\u65b0\\u7248 Edge \\u6216 Chrome\\uff0c360 \\u6d4f\\u89c8\\u5668\\u8bf7\\u5207\\u6362\\u5230\\u201c\\u6781\\u901f\\u6a21\\u5f0f\\u201d\\u3002";
  var internetExplorer = /Trident|MSIE|Edge\\//.test(agent);
  var looksBehind = false;
  try { looksBehind = new RegExp("(?<=a)b").test("ab"); } catch (error) { }
  if (!internetExplorer && looksBehind && Object.hasOwn && Array.prototype.findLast && window.structuredClone) return;
  var inOffice = window.external && typeof window.external.GetContext !== "undefined" || /_host_Info=\\w+(\\$|\\||%24|%7C)(?!Web)/i.test(location.search);
  var page = document.getElementById("root");
  var note = document.createElement("p");
  note.style.cssText = "font:16px/1.6 'Microsoft YaHei',sans-serif;margin:32px 16px";
  note.appendChild(document.createTextNode(inOffice ? office : browser));
  page.parentNode.replaceChild(note, page);
})();`;
