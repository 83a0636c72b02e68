/** Favicon: two overlapping circles, for two states that meet. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="11.5" cy="16" r="9.5" fill="#1d4f91"/><circle cx="20.5" cy="16" r="9.5" fill="#d9a441" fill-opacity=".85"/></svg>';
