/**
 * Watches a list of whole numbers that each month makes from the one before, and tells when it comes round again.
 * One marker is kept and moved after 1, 2, 4, 8, … months. Source: R. P. Brent, BIT 20 (1980).
 */
export function circleWatch(): (state: readonly number[]) => boolean {
  let marker: readonly number[] | null = null;
  let seen = 0;
  let moveAt = 1;
  return (state) => {
    if (marker && marker.length === state.length && marker.every((v, i) => v === state[i])) {
      return true;
    }
    seen++;
    if (seen === moveAt) {
      marker = [...state];
      moveAt *= 2;
    }
    return false;
  };
}
