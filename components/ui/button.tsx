import type { ComponentProps } from "react";

const looks = {
  primary: "bg-ink text-paper hover:opacity-90",
  quiet: "border border-control text-ink hover:bg-wash",
  text: "underline underline-offset-4 text-soft hover:text-ink px-1",
} as const;

export type ButtonProps = ComponentProps<"button"> & { look?: keyof typeof looks };

/** The only button. `primary` once in a view; `quiet` beside it; `text` for small asides. */
export function Button({ look = "quiet", className = "", type = "button", ...rest }: ButtonProps) {
  const size =
    look === "text" ? "min-h-8 text-base" : "min-h-11 rounded-lg px-5 py-2 font-semibold";
  return (
    <button
      type={type}
      className={`${size} cursor-pointer disabled:cursor-not-allowed disabled:opacity-50 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
