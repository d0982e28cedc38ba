import type { Course } from "./derive";
import type { AnswerEvent, Event, PredictionEvent } from "./events";
import { inOrder } from "./in-order";
import { type Concepts, conceptProgress } from "./mastery";
import { uuidFrom } from "./uuid-from";
import { visible } from "./visible";
import { type AskedItems, interactionOf, responseOf, sureScale } from "./xapi-interactions";

export type XapiSetting = {
  /** Address of the site; every name in the statements begins with it. */
  readonly home: string;
  /** Of the site. */
  readonly version: string;
  readonly course: Course;
  readonly concepts: Concepts;
  readonly items: AskedItems;
};

export type Statement = {
  readonly id: string;
  readonly timestamp: string;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
};

const verbs = {
  answered: "回答",
  interacted: "操作",
  completed: "完成",
  mastered: "掌握",
  progressed: "进展",
} as const;

/**
 * The log as statements of the Experience API 1.0.3, for a learning record store to read. They name nobody: the account is
 * made from the first event's id. What was entered in simulators is left out. An item's numbers change with its seed, so its
 * definition carries no correct response, and `success` says what was right. A drawn curve is a guess, and has none.
 */
export function xapiStatements(log: readonly Event[], setting: XapiSetting): Statement[] {
  const events = visible(inOrder(log));
  const first = events[0]?.id ?? "nobody";
  const say = speaker(first, setting);
  const answers = events.filter((event) => event.kind === "answer");
  return [
    ...answers.map((event) => say(answered(event, setting))),
    ...answers.flatMap((event) => (event.sure ? [say(howSure(event, event.sure, setting))] : [])),
    ...events
      .filter((event) => event.kind === "prediction")
      .map((event) => say(guessed(event, setting))),
    ...setting.course.flatMap((lesson) => followed(lesson, answers, setting).map(say)),
    ...conceptProgress(events, setting.concepts).flatMap(({ id, masteredAt }) =>
      masteredAt ? [say(mastered(id, masteredAt, first, setting))] : [],
    ),
  ].sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
}

/** What differs between statements; the rest is the same in all of them. */
type Said = {
  readonly key: string;
  readonly at: string;
  readonly verb: keyof typeof verbs;
  readonly object: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
};

function speaker(first: string, { home, version }: XapiSetting) {
  const actor = {
    objectType: "Agent",
    account: { homePage: home, name: `learner-${uuidFrom(`account/${first}`)}` },
  };
  return ({ key, at, verb, object, result, context }: Said): Statement => ({
    id: uuidFrom(key),
    actor,
    verb: {
      id: `http://adlnet.gov/expapi/verbs/${verb}`,
      display: { en: verb, "zh-Hans": verbs[verb] },
    },
    object: { objectType: "Activity", ...object },
    ...(result && { result }),
    context: { platform: `Full Circle ${version}`, ...context },
    timestamp: at,
  });
}

function answered(event: AnswerEvent, setting: XapiSetting): Said {
  const { item, itemVersion, lesson, seed, attempt, hints, dontKnow, correct, score } = event;
  const asked = Object.hasOwn(setting.items, item) ? setting.items[item] : undefined;
  const interactionType = interactionOf(asked?.kind);
  const response = responseOf(interactionType, event, asked?.match);
  const said = { seed, attempt, "item-version": itemVersion, "dont-know": dontKnow };
  return {
    key: event.id,
    at: event.at,
    verb: "answered",
    object: {
      id: address(setting, "items", item),
      definition: {
        type: "http://adlnet.gov/expapi/activities/cmi.interaction",
        interactionType,
      },
    },
    result: {
      ...(asked?.kind !== "curve" && { success: correct }),
      score: { scaled: score },
      ...(response !== null && { response }),
      extensions: extensions(setting, hints === undefined ? said : { ...said, hints }),
    },
    context: inLesson(setting, lesson, event.locale),
  };
}

function howSure(event: AnswerEvent, sure: number, setting: XapiSetting): Said {
  return {
    key: `${event.id}/sure`,
    at: event.at,
    verb: "answered",
    object: {
      id: `${address(setting, "items", event.item)}/sure`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/cmi.interaction",
        interactionType: "likert",
        scale: sureScale,
      },
    },
    result: { response: String(sure) },
    context: inLesson(setting, event.lesson, event.locale),
  };
}

function guessed(event: PredictionEvent, setting: XapiSetting): Said {
  const { simulator, lesson, output, guess, truth } = event;
  return {
    key: event.id,
    at: event.at,
    verb: "interacted",
    object: {
      id: address(setting, "simulators", simulator),
      definition: { type: "http://adlnet.gov/expapi/activities/simulation" },
    },
    result: { extensions: extensions(setting, { output, guess, truth }) },
    context: lesson === null ? undefined : inLesson(setting, lesson, event.locale),
  };
}

/** "Completed" when every item was right once; before that, how far it went. */
function followed(
  { id, items }: Course[number],
  answers: readonly AnswerEvent[],
  setting: XapiSetting,
): Said[] {
  const right = answers.filter(({ item, correct }) => correct && items.includes(item));
  const seen = new Set<string>();
  const firsts = right.filter(({ item }) => !seen.has(item) && seen.add(item));
  const last = firsts.at(-1);
  if (!last) return [];
  const done = firsts.length === items.length;
  const progress = Math.floor((firsts.length / items.length) * 100);
  return [
    {
      key: `${last.id}/${done ? "completed" : "progressed"}/${id}`,
      at: last.at,
      verb: done ? "completed" : "progressed",
      object: lessonObject(setting, id),
      result: done ? { completion: true } : { extensions: extensions(setting, { progress }) },
    },
  ];
}

function mastered(concept: string, at: string, first: string, setting: XapiSetting): Said {
  return {
    key: `${first}/mastered/${concept}/${at}`,
    at,
    verb: "mastered",
    object: {
      id: address(setting, "concepts", concept),
      definition: { type: "http://adlnet.gov/expapi/activities/objective" },
    },
    result: { success: true, extensions: extensions(setting, { concept, level: "mastered" }) },
  };
}

function lessonObject(setting: XapiSetting, lesson: string) {
  return {
    id: address(setting, "lessons", lesson),
    definition: { type: "http://adlnet.gov/expapi/activities/lesson" },
  };
}

function inLesson(setting: XapiSetting, lesson: string, locale: "en" | "zh") {
  return {
    language: locale === "zh" ? "zh-Hans" : "en",
    contextActivities: { parent: [{ objectType: "Activity", ...lessonObject(setting, lesson) }] },
  };
}

/** Half a character, which a damaged file may hold and no address can. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Ids may come from a file of anybody's, so they are written as an address has to be. */
function address({ home }: XapiSetting, what: string, id: string): string {
  return `${home}/xapi/${what}/${encodeURIComponent(id.replace(loneSurrogate, "\ufffd"))}`;
}

function extensions(setting: XapiSetting, values: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${setting.home}/xapi/ext/${name}`, value]),
  );
}
