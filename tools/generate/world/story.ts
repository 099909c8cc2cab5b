import type { SpeechAct } from '../../../src/store/statement';
import type { Span } from '../../../src/store/article';
import { about, ArticleText, type FinishedText } from './article-text';
import type { Body } from './bodies';
import { dayText } from './calendar';
import type { Career } from './careers';
import { articleId, meetingId, tenureIdOf } from './event-ids';
import { AGREED, MET, SPOKE } from './phrases';
import { PURPOSE, Random } from './random';
import type { Report, ReportedMeeting } from './report';
import { beginningOf } from './terms-of-office';
import type { World } from './world';

/** Something said at a meeting, by one of those present. */
export interface Saying {
  meeting: number;
  speaker: Career;
  act: SpeechAct;
  topic: number;
  /** Under which the text cites it. */
  key: string;
}

/** An article's text, and what it tells beyond the report: chosen with its words. */
export interface Story {
  text: FinishedText;
  sayings: Saying[];
  /** Whether the article names its source: the press service of the host's body. */
  namesOrigin: boolean;
}

/** Puts a report into words. */
export function tell(world: World, report: Report): Story {
  return new Teller(world, report).tell();
}

class Teller {
  private readonly text = new ArticleText();
  private readonly random: Random;
  private readonly sayings: Saying[] = [];

  constructor(
    private readonly world: World,
    private readonly report: Report,
  ) {
    this.random = new Random(world.plan.seed, PURPOSE.text, report.article);
  }

  tell(): Story {
    const { text, report } = this;
    this.header();
    for (const [i, meeting] of report.meetings.entries()) {
      if (meeting.status === 'PLANNED') this.plan(meeting);
      else this.meeting(meeting, i === 0);
    }
    const namesOrigin = this.random.chance(0.4);
    if (namesOrigin) this.origin();
    if (report.article < this.world.plan.tenures) this.beginning();
    return {
      text: text.finish(articleId(this.world, report)),
      sayings: this.sayings,
      namesOrigin,
    };
  }

  private header(): void {
    const { text, report } = this;
    text.skip(' ');
    text.say('date ');
    text.cite('publishedAt', text.say(dayText(report.published)));
    text.say(' ');
    const place = { kind: 'PLACE', id: report.place.id } as const;
    const dateline = text.say(report.place.name.toUpperCase(), place);
    text.cite('dateline', dateline);
    text.cite(about(place), dateline);
    text.say('. ');
    const agency = { kind: 'ORGANISATION', id: report.agency.id } as const;
    const name = text.say(report.agency.name.toUpperCase(), agency);
    text.cite('publisher', name);
    text.cite(about(agency), name);
    text.say(' -');
    text.stop();
  }

  private meeting(meeting: ReportedMeeting, isFirst: boolean): void {
    const { text, random } = this;
    const self = about({ kind: 'MEETING', id: meetingId(this.world, this.report, meeting) });
    const { host } = this.report;
    if (isFirst) this.holder(host);
    else {
      this.person(host);
      text.say(' also');
    }
    if (meeting.status === 'REPORTED') text.say(' reportedly');
    text.say(meeting.status === 'CANCELLED' ? ' called off talks with ' : ` ${MET[meeting.kind]} `);
    for (const [i, guest] of meeting.guests.entries()) {
      if (i > 0) text.say(i === meeting.guests.length - 1 ? ' and ' : ', ');
      this.holder(guest);
    }
    if (meeting.body) {
      text.say(', with the participation of the ');
      text.cite(`${self}body`, this.body(meeting.body));
    }
    this.where(self, meeting);
    const words = meeting.date?.original;
    if (words)
      text.say(
        `${{ DAY: ' on ', INTERVAL: ' from ' }[String(meeting.date?.precision)] ?? ' in '}${words}`,
      );
    text.cite(self, text.sentenceSoFar());
    this.stop();
    this.topics(self, meeting);
    for (const speaker of [host, ...meeting.guests])
      if (random.chance(0.35)) this.saying(meeting, speaker);
    if (meeting.status === 'HELD' && random.chance(0.5)) {
      text.say(`The parties ${random.pick(AGREED)} `);
      this.topic(random.pick(meeting.topics));
      text.cite(`${self}outcome`, text.sentenceSoFar());
      this.stop('\n\n');
    }
  }

  private plan(meeting: ReportedMeeting): void {
    const { text } = this;
    const self = about({ kind: 'MEETING', id: meetingId(this.world, this.report, meeting) });
    text.say('The parties also spoke of a visit of a delegation of the ');
    if (meeting.body) text.cite(`${self}body`, this.body(meeting.body));
    text.say(', planned');
    this.where(self, meeting, ' to take it to ');
    text.say(` in ${meeting.date?.original}`);
    text.cite(self, text.sentenceSoFar());
    this.stop();
    this.topics(self, meeting);
  }

  private where(self: string, { place }: ReportedMeeting, words = ' in '): void {
    if (!place) return;
    this.text.say(words);
    const ref = { kind: 'PLACE', id: place.id } as const;
    const span = this.text.say(place.name, ref);
    this.text.cite(`${self}place`, span);
    this.text.cite(about(ref), span);
  }

  private topics(self: string, meeting: ReportedMeeting): void {
    const { text } = this;
    const isPlanned = meeting.status === 'PLANNED';
    text.say(isPlanned ? 'Its subject is to be ' : 'The talks were to deal with ');
    for (const [i, topic] of meeting.topics.entries()) {
      if (i > 0) text.say(i === meeting.topics.length - 1 ? ' and ' : ', ');
      text.cite(`${self}topic ${topic}`, this.topic(topic));
    }
    this.stop();
  }

  private saying(meeting: ReportedMeeting, speaker: Career): void {
    const { text, random } = this;
    const [act, words] = random.pick(SPOKE);
    const topic = random.pick(meeting.topics);
    this.person(speaker);
    text.say(` ${words} `);
    this.topic(topic);
    const key = `saying ${this.sayings.length}`;
    text.cite(key, text.sentenceSoFar());
    this.stop();
    this.sayings.push({ meeting: meeting.index, speaker, act, topic, key });
  }

  private origin(): void {
    const { text } = this;
    text.say('This was reported by the press service of the ');
    this.body(this.world.posts.at(this.report.host.post).body);
    text.cite('origin', text.sentenceSoFar());
    this.stop();
  }

  /** How the host's tenure began, and with it the predecessor's ended, as far as it is told. */
  private beginning(): void {
    const { text, world } = this;
    const { host } = this.report;
    const { start, how, namesPredecessor, remains } = beginningOf(world, host);
    const isLast = host.nth === world.plan.holdersPerPost - 1;
    const tenure = { kind: 'TENURE', id: tenureIdOf(world, host) } as const;
    if (start) {
      this.person(host);
      const took =
        how === 'ELECTED'
          ? ' was elected to'
          : how === 'APPOINTED'
            ? ' was appointed to'
            : ' took over';
      text.say(`${took} this post ${start.precision === 'DAY' ? 'on' : 'in'} ${start.original}`);
      if (namesPredecessor) {
        const predecessor = world.careers.at(host.tenure - 1);
        text.say(', when ');
        this.person(predecessor);
        text.say(' left it');
        const left = { kind: 'TENURE', id: tenureIdOf(world, predecessor) } as const;
        text.cite(about(left, 'end'), text.sentenceSoFar());
      }
      text.cite(about(tenure, 'start'), text.sentenceSoFar());
      this.stop();
    }
    if (isLast && remains) {
      this.person(host);
      text.say(' remains in this post to this day');
      text.cite(about(tenure, 'remains'), text.sentenceSoFar());
      this.stop();
    }
  }

  /** A person in the post held that day, which tells of person, post, body and tenure. */
  private holder(career: Career): void {
    const { text, world } = this;
    const post = world.posts.at(career.post);
    const { acting } = beginningOf(world, career);
    const label = acting ? `Acting ${post.label}` : post.label;
    const at = label.indexOf(post.body.name);
    const body = { kind: 'ORGANISATION', id: post.body.id } as const;
    let capacity: Span;
    if (at < 0) capacity = text.say(label);
    else {
      const before = text.say(label.slice(0, at));
      text.cite(about(body), text.say(post.body.name, body));
      capacity = text.since(before.start);
    }
    text.cite(about({ kind: 'POST', id: post.id }), capacity);
    text.cite(about(body), capacity);
    text.say(' ');
    this.person(career);
    text.cite(about({ kind: 'TENURE', id: tenureIdOf(world, career) }), text.since(capacity.start));
  }

  private person({ person }: Career): void {
    const { id, full } = this.world.people.at(person);
    const ref = { kind: 'PERSON', id } as const;
    this.text.cite(about(ref), this.text.say(full, ref));
  }

  private body({ id, name }: Body): Span {
    const ref = { kind: 'ORGANISATION', id } as const;
    const span = this.text.say(name, ref);
    this.text.cite(about(ref), span);
    return span;
  }

  private topic(index: number): Span {
    const { id, name } = this.world.topics.at(index);
    const span = this.text.say(name);
    this.text.cite(about({ kind: 'TOPIC', id }), span);
    return span;
  }

  private stop(gap?: string): void {
    this.text.say('.');
    this.text.stop(gap);
  }
}
