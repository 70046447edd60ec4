import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const PANE = fileURLToPath(new URL("../../src/pane", import.meta.url));
/** A catalogue is one object of a file `words.ts` or `…-words.ts`, exported under that name. */
const CATALOGUE_FILE = /(?:^|[/\\])(?:\w+-)?words\.ts$/;
const CATALOGUE_NAME = /^(?:words|\w+Words)$/;

/** The pane alone, without the libraries around it: names of catalogues are found, nothing else is looked up. */
const program = ts.createProgram(sourcesOf(PANE), {
  noResolve: true,
  noLib: true,
  noEmit: true,
  types: [],
  strict: true,
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
});
const checker = program.getTypeChecker();
const files = program.getSourceFiles();

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function nameOf(file: ts.SourceFile): string {
  return relative(PANE, file.fileName).split(sep).join("/");
}

function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => everyNode(child, visit));
}

/** The objects that hold what the pane says, by their names. */
function catalogues(): readonly ts.VariableDeclaration[] {
  return files
    .filter(({ fileName }) => CATALOGUE_FILE.test(fileName))
    .flatMap((file) => file.statements.filter(ts.isVariableStatement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => ts.isIdentifier(name) && CATALOGUE_NAME.test(name.text));
}

/** Chinese texts in the code of the pane outside the catalogues' files, as `file: text`. */
export function textsOutside(): readonly string[] {
  const holders = new Set(catalogues().map((one) => one.getSourceFile()));
  return files.filter((file) => !holders.has(file)).flatMap(textsIn);
}

function textsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    const text = textOf(node);
    if (text !== undefined && /\p{Script=Han}/u.test(text)) found.push(`${nameOf(file)}: ${text.trim()}`);
  });
  return found;
}

/** Patterns read what officers write; they say nothing. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  const piece = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return piece ? node.text : undefined;
}

/** Every key of every catalogue, as `words.check.apply`, and whether some code asks for it. */
export function keys(): readonly { readonly key: string; readonly used: boolean }[] {
  const used = usedDeclarations();
  return catalogues().flatMap((catalogue) =>
    keysIn(catalogue.initializer, catalogue.name.getText()).map(({ key, node }) => ({
      key,
      used: used.has(node),
    })),
  );
}

/** What the catalogues' files say, text by text as it is written there; a name or number in it as its code. */
export function sentences(): readonly string[] {
  const holders = new Set(catalogues().map((one) => one.getSourceFile()));
  const found: string[] = [];
  for (const file of holders)
    everyNode(file, (node) => {
      if (ts.isStringLiteralLike(node)) found.push(node.text);
      else if (ts.isTemplateExpression(node)) found.push(node.getText());
    });
  return found;
}

interface Key {
  readonly key: string;
  readonly node: ts.Node;
}

function keysIn(value: ts.Node | undefined, path: string): Key[] {
  const object = value && ts.isAsExpression(value) ? value.expression : value;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    const key = `${path}.${property.name?.getText() ?? ""}`;
    const inner = ts.isPropertyAssignment(property) ? keysIn(property.initializer, key) : [];
    return inner.length > 0 ? inner : [{ key, node: property }];
  });
}

function usedDeclarations(): ReadonlySet<ts.Node> {
  const used = new Set<ts.Node>();
  const mark = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration);
  };
  for (const file of files) everyNode(file, (node) => markBy(node, mark));
  return used;
}

/** `said.keep`, `said["keep"]`, `said[which]`, `const { keep } = said`; an object handed on is used as a whole. */
function markBy(node: ts.Node, mark: (symbol: ts.Symbol | undefined) => void): void {
  if (ts.isPropertyAccessExpression(node)) {
    mark(checker.getSymbolAtLocation(node.name));
    if (isHandedOn(node)) markAll(node, mark);
  } else if (ts.isElementAccessExpression(node)) {
    const of = checker.getTypeAtLocation(node.expression);
    const { argumentExpression: name } = node;
    if (ts.isStringLiteral(name)) mark(of.getProperty(name.text));
    else for (const property of of.getProperties()) mark(property);
  } else if (ts.isBindingElement(node) && node.dotDotDotToken === undefined) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) mark(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
}

function isHandedOn({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent);
}

function markAll(node: ts.Node, mark: (symbol: ts.Symbol | undefined) => void): void {
  const type = checker.getTypeAtLocation(node);
  if (type.getCallSignatures().length > 0) return;
  for (const property of type.getProperties()) mark(property);
}
