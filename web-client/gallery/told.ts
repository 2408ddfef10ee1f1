// SPDX-License-Identifier: EUPL-1.2
// What the kinds that only tell look like.
import type { FacilitatorView as PauseView } from "@protocol/kinds/pause";
import type { FacilitatorView as SlideView } from "@protocol/kinds/slide";
import type { TextScene } from "./texts";

const slides = {
  nl: `<p>In Gouda werken <strong>1.250</strong> mensen via een uitzendbureau. Van de helft weten we niet waar ze wonen.</p>
<h2>Vandaag</h2>
<ul>
<li>wie wordt waardoor geraakt</li>
<li>wat weten we <em>niet</em></li>
<li>wat spreken we af, en met wie</li>
</ul>
<blockquote>
<p>Belangrijk is wel dat alle disciplines aan tafel zitten.</p>
</blockquote>
<p>Meer op <a target="_blank" rel="noopener noreferrer" href="https://vng.nl">vng.nl</a>.</p>
`,
  en: `<p>In Gouda <strong>1,250</strong> people work by way of an agency. Of half of them we do not know where they live.</p>
<h2>Today</h2>
<ul>
<li>who is touched by what</li>
<li>what do we <em>not</em> know</li>
<li>what do we agree on, and with whom</li>
</ul>
<blockquote>
<p>What matters is that every discipline sits at the table.</p>
</blockquote>
<p>More at <a target="_blank" rel="noopener noreferrer" href="https://vng.nl">vng.nl</a>.</p>
`,
};
const long = `<h2>De huisvestingsvergunningverleningsprocedurevereenvoudiging</h2>\n${"<p>Meervoudigepersoonshuishoudenregistratieverplichtingen gelden voor arbeidsmigrantenhuisvestingsvergunningen, ook als het anders lijkt. Daarom kijken we eerst naar wat er nu al geregeld is, en dan pas naar wat er nog bij moet.</p>\n".repeat(7)}<ol>\n<li>Een</li>\n<li>Twee\n<ul>\n<li>Twee en een half</li>\n</ul>\n</li>\n</ol>\n<pre><code>vergunning = adres + brandveiligheid\n</code></pre>\n<hr />\n`;
const notes = {
  nl: "Vertel van het bezoek aan de camping.\nVraag wie er ook bij was.\nNa drie minuten door.",
  en: "Tell of the visit to the camp site.\nAsk who else was there.\nOn after three minutes.",
};

export const told: Record<string, TextScene> = {
  slide: {
    title: { nl: "Waarom we hier zitten", en: "Why we are here" }, settings: { markdown: "", notes: "" },
    view: (size, language) => ({ html: size === "empty" ? "" : size === "long" ? long : slides[language], notes: size === "empty" ? "" : notes[language] }) satisfies SlideView,
  },
  pause: {
    title: { nl: "Koffie", en: "Coffee" }, settings: { tells_next: true },
    view: (size, language) => ({ next: size === "empty" ? null : size === "long" ? "Hoe maken we de huisvestingsvergunningverleningsprocedures voor meervoudigepersoonshuishoudens begrijpelijk?" : language === "nl" ? "Wie wordt waardoor geraakt?" : "Who is touched by what?" }) satisfies PauseView,
  },
};
