import type { Page } from "@playwright/test";

/** What the browser keeps of the learner's log, as it is. */
export function allRecords(page: Page): Promise<{ id: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("full-circle");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("events").objectStore("events").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

type Kept = { readonly id: string; readonly [field: string]: unknown };

export function putRecord(page: Page, record: Kept): Promise<void> {
  return putRecords(page, [record]);
}

export function putRecords(page: Page, records: readonly Kept[]): Promise<void> {
  return page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("full-circle");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("events", "readwrite");
          for (const record of added) writing.objectStore("events").put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** Writes events one after another as the site does, for as long as the page lives; each id is told once it is kept. */
export function recordsOneByOne(page: Page, tell: string): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((_, reject) => {
        const kept = Reflect.get(window, name) as (id: string) => void;
        const opening = indexedDB.open("full-circle");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          function next(count: number) {
            const id = `storm-${count}`;
            const writing = opening.result.transaction("events", "readwrite", {
              durability: "strict",
            });
            writing.objectStore("events").put({
              v: 1,
              id,
              at: new Date().toISOString(),
              locale: "en",
              kind: "reset",
              lesson: "no-such-lesson",
            });
            writing.commit();
            writing.oncomplete = () => {
              kept(id);
              next(count + 1);
            };
          }
          next(0);
        };
      }),
    tell,
  );
}
