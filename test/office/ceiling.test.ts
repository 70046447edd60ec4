import { readdirSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const FILES = [
  "src/workbook/office.ts",
  ...readdirSync("src/workbook/office").map((name) => `src/workbook/office/${name}`),
];

/** The newest set that the product may use; the manifest asks Excel for it. */
const CEILING = 13;

interface Use {
  readonly file: string;
  readonly member: string;
  readonly set: number;
}

/** The members of Excel's object model that these files name, each with the set of calls that brought it. */
function usesIn(files: readonly string[]): Use[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const source of program
    .getSourceFiles()
    .filter(({ fileName }) => files.some((file) => fileName.endsWith(file)))) {
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const set = newestSetOf(checker.getSymbolAtLocation(node));
        if (set !== undefined) uses.push({ file: source.fileName, member: node.text, set });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** By what Microsoft's own types say of a member: `[Api set: ExcelApi 1.9]`. Of overloads the oldest counts. */
function newestSetOf(symbol: ts.Symbol | undefined): number | undefined {
  const sets = (symbol?.declarations ?? []).flatMap((declaration) => {
    if (!declaration.getSourceFile().fileName.includes("office-js")) return [];
    const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    const [, minor] = /\[Api set: ExcelApi\w* 1\.(\d+)/.exec(comments.join("\n")) ?? [];
    if (/ExcelApi(Online|BETA)|\[Api set: ExcelApi BETA/.test(comments.join("\n")))
      return [Number.POSITIVE_INFINITY];
    return minor === undefined ? [] : [Number(minor)];
  });
  return sets.length === 0 ? undefined : Math.min(...sets);
}

test("no call of the Excel adapter is newer than the set that the manifest asks for", () => {
  const uses = usesIn(FILES);
  expect(uses.length).toBeGreaterThan(80);
  expect(uses.filter(({ set }) => set > CEILING)).toEqual([]);
  // What it was written against: the newest ones in use are those of merged areas.
  expect(Math.max(...uses.map(({ set }) => set))).toBe(CEILING);
});
