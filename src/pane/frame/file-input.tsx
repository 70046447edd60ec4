import { type RefObject, useRef } from "react";
import type { GivenFile } from "../desk.ts";

interface Props {
  readonly accept: string;
  readonly label: string;
  readonly input: RefObject<HTMLInputElement>;
  readonly onFile: (file: GivenFile) => void;
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
        if (file !== undefined) onFile(file);
        // The same file chosen again is to be read again.
        event.target.value = "";
      }}
    />
  );
}

/** A reference for `FileInput` and the press that opens it. */
export function useFileInput() {
  const input = useRef<HTMLInputElement>(null);
  return { input, choose: () => input.current?.click() };
}
