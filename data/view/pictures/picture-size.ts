/** Size of the pictures in pixels, as `summary_large_image` and Open Graph recommend. */
export const pictureSize = { width: 1200, height: 630 } as const;
