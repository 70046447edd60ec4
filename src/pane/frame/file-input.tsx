import { type RefObject, useRef } from "react";
import type { NamedFile } from "../desk.ts";

interface Props {
  readonly accept: string;
  readonly label: string;
  readonly input: RefObject<HTMLInputElement>;
  readonly onFile: (file: NamedFile) => void;
}

/** The browser's own file choice, opened by a button of ours. */
export function FileInput({ accept, label, input, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        // The same file chosen again is to be read again.
        if (file !== undefined)
          void namedFile(file)
            .then(onFile)
            .finally(() => clear(input.current));
      }}
    />
  );
}

/** A reference for `FileInput` and the press that opens it. */
export function useFileInput() {
  const input = useRef<HTMLInputElement>(null);
  return { input, choose: () => input.current?.click() };
}

/** The name and the bytes of a file from the browser. */
export async function namedFile(file: File): Promise<NamedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function clear(input: HTMLInputElement | null): void {
  if (input !== null) input.value = "";
}
