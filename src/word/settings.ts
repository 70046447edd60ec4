import { attributeValue, isOn } from "./attribute-value.ts";
import { readElements, tagAt } from "./element.ts";

/** What the document's settings say that matters when a table is put in. */
export interface DocumentSettings {
  /** 修订 is switched on. */
  readonly tracksChanges: boolean;
  /** Editing is restricted. */
  readonly isProtected: boolean;
  readonly gutterAtTop: boolean;
}

export const NO_SETTINGS_PART: DocumentSettings = {
  tracksChanges: false,
  isProtected: false,
  gutterAtTop: false,
};

/** Reads settings.xml. */
export function readDocumentSettings(xml: string): DocumentSettings {
  const [, prefix = ""] = /<([^\s:<>?!]+:)?settings[\s>]/.exec(xml) ?? [];
  const root = readElements(xml, prefix).find(({ name }) => name === "settings");
  const tag = (name: string): string | undefined => tagAt(xml, root, name);
  const enforced = attributeValue(tag("documentProtection") ?? "", "enforcement");
  return {
    tracksChanges: isOn(tag("trackRevisions")),
    isProtected: enforced !== undefined && /^(1|true|on)$/.test(enforced),
    gutterAtTop: isOn(tag("gutterAtTop")),
  };
}
