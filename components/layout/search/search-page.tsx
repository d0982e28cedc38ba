"use client";

import { useEffect, useState } from "react";
import { LONGEST } from "@/lib/search/longest";
import { SearchField } from "./search-field";

/** The field on its own page. What is asked stands in the address, for the way back and for links. */
export function SearchPage() {
  const [query, setQuery] = useState("");

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get("q");
    if (asked) setQuery(asked.slice(0, LONGEST));
  }, []);

  function ask(next: string) {
    setQuery(next);
    const address = new URL(window.location.href);
    if (next.trim() === "") address.searchParams.delete("q");
    else address.searchParams.set("q", next.trim());
    try {
      window.history.replaceState(window.history.state, "", address);
    } catch {
      // Safari allows 100 changes of the address in 30 seconds; the next letter after that is written again.
    }
  }

  return <SearchField query={query} onQuery={ask} />;
}
