import parser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

/** ESLint looks at the one thing Biome cannot: how the Office client is called. */
export default [
  {
    files: ["src/pane/office-host.ts", "src/workbook/office.ts", "src/workbook/office/**/*.ts"],
    languageOptions: { parser, ecmaVersion: 2022, sourceType: "module" },
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
];
