import type { ListedLesson } from "@/lib/content/load";

export function LessonHead({ lesson, line }: { lesson: ListedLesson; line: string }) {
  return (
    <header>
      <p className="text-base text-soft">{line}</p>
      <h1 className="mt-1 font-serif text-4xl leading-tight sm:text-5xl">{lesson.meta.title}</h1>
      <p className="mt-4 text-xl leading-relaxed">{lesson.meta.lead}</p>
    </header>
  );
}
