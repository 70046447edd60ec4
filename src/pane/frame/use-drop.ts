import { type DragEvent, useState } from "react";
import type { GivenFile } from "../desk.ts";
import { droppedFiles } from "./dropped-files.ts";

/** The files in dropped folders too; to be asked for before the event is over. */
export type InFolders = () => Promise<readonly GivenFile[]>;

/**
 * Lets an element take files that are dropped on it; `over` while some hover.
 *
 * The innermost element that takes files has them; without any, the browser would leave the page for the file.
 */
export function useDrop(onFiles: (files: readonly GivenFile[], inFolders: InFolders) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    target: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const inside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files, () => droppedFiles(event.dataTransfer));
      },
    },
  };
}
