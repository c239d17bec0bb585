import {answers} from "./answers.ts";
import {kept} from "./kept.ts";
import {notice} from "./notice.ts";
import {quiz} from "./quiz.ts";
import {timer} from "./timer.ts";
import {drawing, youDraw} from "./youDraw.ts";

// Deferred, as the reader's script is: the page is parsed when this runs.
drawing(document);
notice(document);
timer(document);
answers(document, {quiz, "you-draw": youDraw});
kept(document);
