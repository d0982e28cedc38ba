type Props = { id: string; children: string | null };

/** The place of an error is on the page before the error, so that it is read out when it comes. */
export function FieldError({ id, children }: Props) {
  return (
    <p id={id} aria-live="polite" className="font-semibold">
      {children}
    </p>
  );
}
