/** The sign of the house: a circle that is almost closed, and the point where it may end. */
export function Mark({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <path
        d="M19.6 8.2A8.6 8.6 0 1 0 20.6 12"
        fill="none"
        stroke="var(--debt)"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
      <circle cx="20.4" cy="10.4" r="2.3" fill="var(--pay)" />
    </svg>
  );
}
