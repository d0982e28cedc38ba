/** What a page says when arithmetic gave no figure and nobody put it into words. */
export const noFigure = /NaN|undefined|Infinity|∞|\[object|\bnull\b/;
