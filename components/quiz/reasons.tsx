export type Reason = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly why: string;
};

/** Each part of an answer with what is true of it, and why. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <dl className="space-y-3">
      {reasons.map(({ id, label, note, why }) => (
        <div key={id}>
          <dt className="font-semibold">
            {label} <span className="font-normal text-soft">· {note}</span>
          </dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
