import type { LessonMeta } from "@/lib/content/lesson-schema";

type Props = {
  standards: LessonMeta["standards"];
  words: { title: string; lead: string };
};

/** For teachers: which outcomes of known frameworks a lesson works on, each with how sure that is. */
export function LessonStandards({ standards, words }: Props) {
  return (
    <details className="mt-12 border-line border-y text-base">
      <summary className="min-h-11 cursor-pointer py-2.5">
        <span className="underline decoration-line underline-offset-4">{words.title}</span>
      </summary>
      <p className="text-soft">{words.lead}</p>
      <ul className="mt-3 mb-5 space-y-2">
        {standards.map(({ framework, code, sure }) => (
          <li key={framework + code}>
            <span className="font-semibold">{framework}</span> · {code}
            <span className="block text-soft">{sure}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
