// The frames that the facts name, read by our own reader of titles.

/** Each fact with its frame and the frame's days. */
export function framesOf({ readFrame, readPeriod }, list) {
  const known = new Map();
  for (const { frame: name } of list) {
    if (known.has(name)) continue;
    const found = readFrame(name);
    if (!found.ok) throw new Error(`no frame: ${name}`);
    const { frame } = found.value;
    known.set(name, { frame, window: readPeriod("全年", frame).value.intervals[0] });
  }
  return list.map((fact) => ({ fact, ...known.get(fact.frame) }));
}
