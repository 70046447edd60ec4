import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../dist/addin", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The file that an address names, undefined when it leads out of the folder. */
function fileAt(folder, address) {
  const { pathname } = new URL(address, "http://localhost");
  const path = normalize(join(folder, decodeURIComponent(pathname === "/" ? "/taskpane.html" : pathname)));
  return path.startsWith(folder + sep) ? path : undefined;
}

async function answer(folder, request, response) {
  try {
    const path = fileAt(folder, request.url ?? "/");
    if (path === undefined) throw new Error("outside of the folder");
    const content = await readFile(path);
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    response.end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    response.end("没有这个页面");
  }
}

/**
 * Serves the add-in build of the pane on this machine only; the next free port when the wanted one is taken.
 * With a certificate (`tls`, PEM) it is served over https.
 *
 * @param {{ port?: number, folder?: string, tls?: { cert: Buffer | string, key: Buffer | string } }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ port = 3000, folder = FOLDER, tls } = {}) {
  const listener = (request, response) => void answer(folder, request, response);
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  const scheme = tls === undefined ? "http" : "https";
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("error", (refused) => {
      if (refused.code !== "EADDRINUSE" || next >= port + 50) return reject(refused);
      next += 1;
      return server.listen(next, "localhost");
    });
    server.on("listening", () => {
      const bound = server.address();
      resolve({
        address: `${scheme}://localhost:${typeof bound === "object" && bound !== null ? bound.port : next}`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.listen(next, "localhost");
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`${address}/taskpane.html?sample`);
}
