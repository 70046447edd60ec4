/** Three times as sharp as the drawing: it is looked at on phones, and there made larger. */
const SCALE = 3;
/** Browsers draw no wider or higher than this, in pixels. */
const LARGEST = 16_000;

/** An SVG picture that stands alone as a PNG, to be pasted into a chat. */
export async function pictureFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, LARGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, refused) =>
    canvas.toBlob(
      (png) => (png === null ? refused(new Error("no picture came out")) : done(png)),
      "image/png",
    ),
  );
}
