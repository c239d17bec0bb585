export {type NoticeOptions, noticeAndWonder} from "./noticeAndWonder.ts";
export {type QuizOptions, quiz} from "./quiz.ts";
export {type TimerOptions, timer} from "./timer.ts";
export {type YouDrawOptions, youDraw} from "./youDraw.ts";
