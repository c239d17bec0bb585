import {Mutable as makeMutable} from "../generators/Mutable.ts";

export const Mutable = () => makeMutable;
