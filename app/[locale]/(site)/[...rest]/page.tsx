import { notFound } from "next/navigation";

/** Every address that is not a page ends here, so that "not found" speaks the reader's language. */
export default function NoSuchPage() {
  notFound();
}
