import { BLUE, INK, MUTED, ORANGE, RULE, TINT, VIOLET, WHITE } from '../../drawing/colours.js';
import { readable } from '../../drawing/contrast.js';
import { type Face, FONT_FAMILY, fontFace } from '../../drawing/font.js';
import type { Look } from '../../model/publication.js';
import type { Theme } from '../../model/tags.js';
import { accentOf } from '../accent.js';
import { darkStyle } from './dark.js';

const FACES: readonly Face[] = ['400-normal', '400-italic', '700-normal', '700-italic'];

/** The page's style sheet with its fonts: 120 KB. */
export const pageStyle = (look: Look, themes: readonly Theme[]): string =>
  [
    ...FACES.map(fontFace),
    colours(look),
    SCREEN,
    ...themes.flatMap(themeDot),
    PROSE,
    darkStyle(look),
    FORCED,
    WIDE_SCREEN,
    PAPER,
  ].join('\n');

/** A dot before the name of a theme that has a colour: the same as in a cloud of themes. */
const themeDot = ({ id, color }: Theme): string[] =>
  color === undefined
    ? []
    : [
        `a[data-theme="${id}"]::before{content:'';display:inline-block;width:.6em;height:.6em;border-radius:50%;margin-right:.45em;background:${readable(color)};outline:1px solid var(--edge);-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
      ];

/** The study's accent takes the place of the house's blue where it says nothing of feelings. */
const colours = (look: Look): string =>
  `:root{--deep:${accentOf(look)};--link:${look.accent === undefined ? BLUE : accentOf(look)}}`;

const SCREEN = `
:root{--ink:${INK};--muted:${MUTED};--rule:${RULE};--tint:${TINT};--blue:${BLUE};--orange:${ORANGE};--violet:${VIOLET};--ground:${WHITE};--shade:#0003;--edge:transparent;--found:#fff0c2;--cut:#dcebf7;--measure:45rem}
*{box-sizing:border-box}
html{font:400 106.25%/1.6 '${FONT_FAMILY}','Segoe UI',sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-99rem;background:var(--ground);padding:.5rem 1rem}
.skip:focus{left:1rem;top:1rem;z-index:2}
.cover,.page,.end{max-width:calc(var(--measure) + 2.5rem);margin:0 auto;padding:0 1.25rem}
.cover{padding-top:3.5rem}
.logo{display:block;max-height:4.5rem;max-width:14rem;margin:0 0 1.6rem}
.over{margin:0;color:var(--muted)}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1{font-size:2.5rem;margin:.4rem 0 .2rem;letter-spacing:-.01em}
.editions{margin:0;font-size:1.2rem;color:var(--deep)}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem 2rem;margin:2.2rem 0 0;padding:1.1rem 0;border-top:3px solid var(--deep);border-bottom:1px solid var(--rule)}
.keys dt{font-weight:700;color:var(--deep)}
.keys dd{margin:0;font-size:.9rem;color:var(--muted)}
.keys strong{font-size:1.7rem;color:var(--ink);line-height:1.2}
.contents ol{list-style:none;padding:0;margin:1.2rem 0 0;columns:3 9rem;column-gap:1.2rem;font-size:.95rem}
.contents li{margin:0;break-inside:avoid}
.contents a{color:var(--ink);text-decoration:none;display:block;padding:.35rem 0}
.contents a:hover{color:var(--link);text-decoration:underline}
section{margin-top:4rem}
h2{font-size:1.75rem;margin:0 0 1rem;padding-top:1rem;border-top:1px solid var(--ink)}
h3{font-size:1.15rem;margin:2.4rem 0 .6rem}
p{margin:.7rem 0}
p,li,dd,td,caption{text-wrap:pretty}
ul,ol{padding-left:1.3rem}
li{margin:.3rem 0}
summary{cursor:pointer;color:var(--link);width:fit-content}
code{font:inherit;font-weight:700}
#essentiel ol{font-size:1.12rem;line-height:1.55;padding-left:1.6rem}
#essentiel li{margin:.8rem 0;padding-left:.4rem}
#essentiel li::marker{font-weight:700;color:var(--deep)}
#essentiel p,#fermees h3+p,.note{color:var(--muted);font-size:.9rem}
#fermees h3+p{margin:0 0 .8rem}
figure{margin:1.2rem 0}
figure svg{display:block;width:100%;height:auto}
figure>figcaption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
figure .wide,.strips{display:none}
.behind,.more,.why,.proof{margin-top:.6rem;font-size:.9rem}
.scroll{max-width:100%;overflow-x:auto;margin:1rem 0;background:linear-gradient(to right,var(--ground) 1.5rem,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(to left,var(--ground) 1.5rem,transparent) 100% 0/3rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) 0 0/.7rem 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) 100% 0/.7rem 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}
caption{text-align:left;font-weight:700;padding:.2rem 0 .5rem}
th,td{text-align:left;font-weight:400;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--muted);border-bottom:1px solid var(--ink)}
thead th:not(.n){white-space:normal}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.many{font-size:.8rem}
.many th,.many td{padding-right:.6rem}
@media (min-width:50.01rem),print{.many:not(:has(thead tr:first-child>:nth-child(4))) :is(th,td):not(:last-child){padding-right:.7rem}}
.many thead th,.opens{white-space:normal}
thead .opens[colspan]{text-align:left;color:var(--ink);font-weight:700;border-bottom:1px solid var(--rule)}
.opens,.apart{border-left:1px solid var(--rule);padding-left:.55rem}
.many .apart{padding-left:.35rem}
.many:has(.apart){font-size:.76rem}
td.opens{font-weight:700;white-space:nowrap}
td:last-child,th:last-child,.many td:last-child,.many th:last-child{padding-right:0}
.n+:not(.n){padding-left:.9rem}
@media (min-width:45.01rem),print{.scroll>table:not(.many) td:not(.n){min-width:8rem}.scroll>table:not(.many) thead .n{width:6rem}.scroll>table:not(.many) thead .n:last-child{width:5.1rem}.columns .scroll>table:not(.many) thead .n{width:5rem}.columns .scroll>table:not(.many) thead .n:last-child{width:4.1rem}}
@media screen and (min-width:45.01rem){.scroll>table:not(.many){width:auto;min-width:min(100%,32rem)}.columns .scroll>table:not(.many){width:100%;min-width:0}}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 2rem}
.asked{list-style:none;padding:0}
.asked>li{padding:.9rem 0;border-bottom:1px solid var(--rule)}
.asked ul{list-style:disc}
.asked-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin:0}
.asked-head strong{min-width:0;overflow-wrap:anywhere}
.asked-head span,.ref,.meta,.facts,.offsets,.tally{color:var(--muted);font-size:.9rem}
.ref{display:inline-block}
.whole{white-space:nowrap}
.cloud.narrow{max-width:30rem;margin:0 auto}
.quotes{columns:2 19rem;column-gap:2.5rem}
.quote{break-inside:avoid;margin:0 0 1.6rem;padding:0 0 0 1rem;border-left:3px solid var(--deep)}
.quote blockquote{margin:0}
.quote blockquote p{margin:0;font-size:1.14rem;line-height:1.4;text-wrap:pretty}
.quote figcaption{position:static;width:auto;height:auto;clip-path:none;display:grid;gap:.1rem;margin-top:.4rem;font-size:.86rem;line-height:1.45;color:var(--muted)}
.quote .facts{font-size:inherit}
.quote .question{font-style:italic}
.woven{margin:0 0 1.6rem;padding:1.1rem 1.3rem;background:var(--tint);border-left:3px solid var(--deep)}
.woven blockquote{margin:0}
.woven blockquote p{margin:0;font-size:1.25rem;line-height:1.5}
.woven>figcaption{position:static;width:auto;height:auto;clip-path:none;margin-top:.7rem;font-size:.86rem;line-height:1.45;color:var(--muted)}
.gate{color:var(--orange)}
button{font:inherit;font-size:.9rem;color:var(--link);background:var(--ground);border:1px solid #73808d;border-radius:3px;padding:.2rem .6rem;width:fit-content;cursor:pointer}
button:hover{background:var(--tint)}
.copy{border:0;padding:0;background:none;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em}
.copy:hover{background:none;text-decoration-thickness:2px}
.plus.tone,.minus.tone,.feeling{font-weight:700}
.minus.tone,.mixed.tone{font-style:italic}
.plus.tone,.positive{color:var(--blue)}
.minus.tone,.negative{color:var(--orange)}
.mixed{color:var(--violet)}
.neutral{color:var(--muted)}
.warnings{background:var(--tint);border-left:3px solid var(--orange);padding:.6rem 1rem;margin:1.2rem 0;font-size:.95rem}
.warnings .scroll{background:none;margin:.6rem 0 0}
.warnings ul{margin:0}
.warnings h3{margin:0 0 .3rem;font-size:1rem}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.7rem 1rem;align-items:end;padding:1rem;background:var(--tint)}
.filters[hidden]{display:none}
.filters label{font-size:.86rem;color:var(--muted);min-width:0}
.filters .search,.filters p{grid-column:1/-1}
.filters p{font-size:.86rem;color:var(--muted);margin:0}
input,select{display:block;width:100%;font:inherit;font-size:1rem;color:var(--ink);background:var(--ground);border:1px solid #73808d;border-radius:3px;padding:.35rem .5rem;margin-top:.15rem}
.answers{list-style:none;padding:0;margin:0;content-visibility:auto;contain-intrinsic-size:auto 340rem}
.answers>li{display:block;margin:0;padding:.9rem 0;border-bottom:1px solid var(--rule)}
.answers[hidden],.answers>li[hidden]{display:none}
.answers>li:target{background:var(--tint);box-shadow:-.8rem 0 0 var(--tint),.8rem 0 0 var(--tint)}
.meta,.said,.tags{margin:0}
.said{white-space:pre-line;margin:.15rem 0 .35rem}
.tags{font-size:.86rem}
.tags span{margin-right:.7rem}
.theme-tag,.aside{color:var(--muted)}
.aside{font-style:italic}
.why{white-space:pre-line}
mark{color:inherit;background:none}
mark.theme{background:var(--found)}
mark.plus{text-decoration:underline 2px var(--blue);text-underline-offset:.18em}
mark.minus{text-decoration:underline wavy 1.5px var(--orange);text-underline-offset:.18em}
mark.cut{background:var(--cut);font-weight:700}
.cite{background:var(--tint);padding:.8rem 1rem}
.end{margin-top:4rem;padding-bottom:3rem;color:var(--muted);font-size:.86rem}
.print-only{display:none}
.lively [data-theme],.lively .cloud text{cursor:pointer}
.lively g[data-theme]:hover text,.lively .cloud text:hover{text-decoration:underline}
@media (max-width:45rem){html{font-size:100%}caption{position:sticky;left:0;max-width:calc(100vw - 2.5rem)}h1{font-size:2rem}.cover{padding-top:2rem}section{margin-top:3rem}thead th,thead th.n{white-space:normal}table{font-size:.8rem}th,td{padding-right:.5rem}tbody th{min-width:6rem;overflow-wrap:anywhere}.many tbody th{min-width:8rem}.many td:not(.n){white-space:nowrap}.n+:not(.n){padding-left:.3rem}}
@media (max-width:50rem){.many th,.many td{padding-right:.5rem}.many .opens,.many .apart{padding-left:.45rem}}
@media screen and (max-width:34rem){.keys{grid-template-columns:1fr;gap:.5rem;margin-top:1.2rem;padding:.8rem 0}.keys>div{display:grid;grid-template-columns:minmax(3.2rem,auto) 1fr;column-gap:.6rem;align-items:baseline}.keys dd+dd{grid-column:2}.keys strong{font-size:1.3rem}}
`;

/** Lines of at most 80 letters or so (WCAG 1.4.8); rules, tables and figures keep the whole measure. */
const PROSE = `
@media screen{section>:is(p:not(.cite),ul,ol:not([class])),details>:is(p,ul),.said{max-width:39em}}
`;

/** Figures keep their colours, which tell things apart, and so their white, where a reader forces others. */
const FORCED = `
@media (forced-colors:active){figure svg,.tone{forced-color-adjust:none;background:#fff;filter:none;mix-blend-mode:normal}figure svg{outline:.5rem solid #fff}.quote,.warnings{border-left-color:CanvasText}}
`;

/** The first chapter stands close under the cover, whose rule parts them: what people said is to be on the first screen. */
const FIRST_CHAPTER =
  'main>section:first-child{margin-top:2.2rem}main>section:first-child>h2{border:0;padding:0}';

/** From the width at which figures fit at their full size, and that at which the contents stand aside. */
const WIDE_SCREEN = `
@media (min-width:48rem),print{figure .wide{display:block}figure .narrow{display:none}}
@media screen and (min-width:76rem){
.cover,.end,.page{max-width:65.5rem}
.page{display:grid;grid-template-columns:14rem minmax(0,var(--measure));gap:0 4rem;align-items:start}
.cover,.end{padding-left:19.25rem}
.contents{position:sticky;top:1rem;padding-top:2.2rem;max-height:100vh;overflow-y:auto}
.contents ol{columns:1;margin:0}
${FIRST_CHAPTER}
}
`;

const PAPER = `
@page{size:A4;margin:18mm 17mm 20mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt '${FONT_FAMILY}',sans-serif;color:${MUTED}}}
@media print{
html{font-size:10pt;line-height:1.5}
.cover,.page,.end{max-width:none;padding:0}
.cover{padding-top:6mm}
.contents,.skip,.copy,.more,.why,.proof,.screen-only,.notices:not([open]),.behind>summary,#figure-themes-ensemble .behind,.cloud-figure .behind{display:none}
.behind{margin-top:2mm}
.behind::details-content{content-visibility:visible;height:auto}
.behind .scroll{margin:0}
.behind table{font-size:8pt;line-height:1.3}
.behind .many:has(.apart){font-size:7.5pt}
.behind th,.behind td{padding-top:.06rem;padding-bottom:.06rem}
.behind caption{padding:0 0 .1rem}
.behind tbody tr:first-child>*{padding-top:.2rem}
#fermees .behind table:not(:has(tbody tr:nth-child(8))) caption{display:none}
section{margin-top:9mm}
${FIRST_CHAPTER}
#essentiel ol{font-size:1rem;line-height:1.45}
#essentiel li{margin:.5rem 0}
th,td{padding-top:.25rem;padding-bottom:.25rem}
h2,h3,thead tr,thead,.behind tbody tr:first-child:not(:last-child),h2+p:has(+h3),p:has(+:is(figure,.scroll,.columns,.asked,.quotes,ul)),#fermees h3+p,caption,.asked-head{break-after:avoid}
h2{font-size:17pt}
p,li{orphans:3;widows:3}
h2+p,ol+p,p:has(+:is(figure,.scroll)){break-inside:avoid}
h3{margin-top:5mm}
figure{margin:.8rem 0}
figure:not(:has(tbody tr:nth-child(6))),#fermees figure:not(:has(tbody tr:nth-child(8))),.cloud-figure,tr,blockquote,.asked>li,.quote,.columns,.notices{break-inside:avoid}
table:not(.long,.behind table,.warnings table),.behind table:not(:has(tbody tr:nth-child(13))){break-inside:avoid}
ol+p,figure:has(.wide){break-before:avoid}
.scroll{overflow:visible;background:none}
a{color:inherit;text-decoration:none}
.print-only{display:block}
.end,#reponses{display:none}
.strips{display:block}
.wide:has(+.strips){display:none!important}
.strips svg,figure>.wide{break-inside:avoid}
figure :is(.wide,.strips) svg{width:96%}
.cloud-figure svg{width:auto;max-width:100%;max-height:84mm}
.notices summary{color:inherit;list-style:none}
.notices summary::-webkit-details-marker{display:none}
.tone,.bar,svg,mark,.warnings,.cite{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
