import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { devCertificate } from "../scripts/dev-certificate.mjs";
import { excelCommand, excelRegistration, manifestId } from "../scripts/excel-registration.mjs";
import { serve } from "../scripts/serve.mjs";

const id = manifestId(readFileSync("manifest.xml", "utf8"));

describe("Excel is told of the add-in under development", () => {
  test("on Windows by a value of this user's registry, the id with the manifest's full path", () => {
    const manifest = "C:\\工会 进度\\dist\\sideload\\manifest.xml";
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    expect(excelRegistration({ platform: "win32", home: "C:\\Users\\li", id, manifest })).toEqual({
      kind: "registry",
      add: ["add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
      remove: ["delete", key, "/v", id, "/f"],
    });
  });

  test("on Windows never by a path that Excel would look for elsewhere", () => {
    const given = { platform: "win32", home: "C:\\Users\\li", id, manifest: "dist\\manifest.xml" };
    expect(() => excelRegistration(given)).toThrow("full path");
  });

  test("on a Mac by a copy in the folder that Excel may read", () => {
    const given = { platform: "darwin", home: "/Users/li", id, manifest: "/Users/li/p/manifest.xml" };
    const container = "/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents";
    expect(excelRegistration(given)).toEqual({
      kind: "copy",
      container,
      to: `${container}/wef/${id}.manifest.xml`,
    });
  });

  test("elsewhere by hand, in Excel on the web", () => {
    const given = { platform: "linux", home: "/home/li", id, manifest: "/home/li/manifest.xml" };
    expect(excelRegistration(given)).toEqual({ kind: "by-hand" });
  });

  test("and is opened where there is one", () => {
    expect(["win32", "darwin", "linux"].map((platform) => excelCommand(platform)?.at(-1))).toEqual([
      "excel",
      "Microsoft Excel",
      undefined,
    ]);
  });

  test("a manifest without an id of its own is refused", () => {
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(() => manifestId("<OfficeApp><Id>工会进度表</Id></OfficeApp>")).toThrow("GUID");
  });
});

test("nothing is registered or served where CI runs", () => {
  const run = spawnSync(process.execPath, ["scripts/sideload.mjs"], {
    env: { ...process.env, CI: "true" },
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("not for CI");
  expect(run.stdout).toBe("");
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl) console.warn("openssl is missing: the certificate for https://localhost is not tried");

describe.skipIf(!hasOpenssl && process.env["CI"] === undefined)(
  "the certificate for https://localhost",
  () => {
    let home: string;

    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), "sideload-"));
      const folder = join(home, ".office-addin-dev-certs");
      mkdirSync(folder);
      const [key, crt] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
      const asked = [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-days",
        "30",
      ];
      execFileSync("openssl", [...asked, "-keyout", key, "-out", crt], { stdio: "ignore" });
    });

    afterAll(() => rmSync(home, { recursive: true }));

    test("is the one that Microsoft's tool made, as long as it holds", () => {
      expect(devCertificate(home, new Date())).toHaveProperty("tls");
      const later = new Date(Date.now() + 31 * 24 * 3_600_000);
      expect(devCertificate(home, later)).toEqual({ trouble: expect.stringContaining("has run out") });
    });

    test("is not made by us: the developer is told how", () => {
      expect(devCertificate(join(home, "nobody"), new Date())).toEqual({
        trouble: expect.stringContaining("npx office-addin-dev-certs install"),
      });
    });

    test("is told apart from a file that is none", () => {
      const other = mkdtempSync(join(tmpdir(), "sideload-"));
      mkdirSync(join(other, ".office-addin-dev-certs"));
      for (const name of ["localhost.crt", "localhost.key"])
        writeFileSync(join(other, ".office-addin-dev-certs", name), "");
      expect(devCertificate(other, new Date())).toEqual({
        trouble: expect.stringContaining("holds no certificate"),
      });
      rmSync(other, { recursive: true });
    });

    test("serves the pane over https", async () => {
      const certificate = devCertificate(home, new Date());
      if (!("tls" in certificate)) throw new Error(certificate.trouble);
      const { tls } = certificate;
      const folder = mkdtempSync(join(tmpdir(), "sideload-"));
      writeFileSync(join(folder, "taskpane.html"), "<p>工会进度表</p>");
      const server = await serve({ port: 3990, folder, tls });
      expect(server.address).toMatch(/^https:\/\/localhost:\d+$/);
      const body = await new Promise<string>((done, failed) => {
        get(`${server.address}/taskpane.html`, { ca: tls.cert }, (response) => {
          response.setEncoding("utf8").on("data", done);
        }).on("error", failed);
      });
      expect(body).toContain("工会进度表");
      await server.close();
      rmSync(folder, { recursive: true });
    });
  },
);
