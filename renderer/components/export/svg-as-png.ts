/** An SVG file as a PNG of twice its size, for print. */
export async function svgAsPng(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const context = canvas.getContext('2d');
    context?.scale(2, 2);
    context?.drawImage(image, 0, 0);
    return await new Promise((done, failed) =>
      canvas.toBlob((png) =>
        png === null ? failed(new Error('The picture is too large for a PNG.')) : done(png),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
