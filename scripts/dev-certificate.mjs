import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** It asks the developer, and puts its own authority among those that the system trusts: never ours to start. */
const HOW_TO_MAKE = "npx office-addin-dev-certs install";

/**
 * The certificate for https://localhost that Microsoft's own tool made for this developer, or what is amiss with it.
 * Excel shows no pane whose certificate the system does not trust.
 *
 * @param {string} home the developer's home folder
 * @param {Date} now
 * @returns {{ tls: { cert: Buffer, key: Buffer } } | { trouble: string }}
 */
export function devCertificate(home, now) {
  const [certFile, keyFile] = ["localhost.crt", "localhost.key"].map((name) =>
    join(home, ".office-addin-dev-certs", name),
  );
  if (!existsSync(certFile) || !existsSync(keyFile))
    return { trouble: `There is no certificate for https://localhost yet. Make one: ${HOW_TO_MAKE}` };
  const tls = { cert: readFileSync(certFile), key: readFileSync(keyFile) };
  const until = endOf(tls.cert);
  if (until === undefined)
    return { trouble: `${certFile} holds no certificate. Make one anew: ${HOW_TO_MAKE}` };
  if (until <= now)
    return { trouble: `The certificate for https://localhost has run out. Make a new one: ${HOW_TO_MAKE}` };
  return { tls };
}

/** When a certificate runs out; undefined where the bytes are none. */
function endOf(bytes) {
  try {
    return new Date(new X509Certificate(bytes).validTo);
  } catch {
    return undefined;
  }
}
