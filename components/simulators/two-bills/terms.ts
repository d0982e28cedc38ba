export const orders = ["by-chance", "without-first", "with-first"] as const;
export const rules = ["percent", "percent-plus-interest"] as const;
export const bases = ["after-interest", "before-interest"] as const;
export const cycles = ["twelfth", "thirty-days"] as const;
