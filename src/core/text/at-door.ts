import type { Fault, FileFault } from "../model/fault.ts";

/** A fault that tells nothing but what is wrong with a file; a job's fault names sheets or places besides. */
export function isFileFault(fault: Fault): fault is FileFault {
  return "wanted" in fault && !("sheets" in fault) && !("candidates" in fault);
}

/** The door a file came through: the command line, the pane. */
interface Door {
  /** Name of the file, with or without its folders. */
  readonly name: string;
  /** A text may be pasted there instead. */
  readonly paste?: true;
}

/** The fault as that door tells it: the ending of the name helps to say what the officer has before him. */
export function atDoor(fault: Fault, { name, paste }: Door): Fault {
  if (!isFileFault(fault)) return fault;
  const [ending] = /\.[a-z0-9]{1,8}$/.exec(name.trim().toLowerCase()) ?? [];
  return { ...fault, ...(ending !== undefined && { ending }), ...(paste && { paste }) };
}
