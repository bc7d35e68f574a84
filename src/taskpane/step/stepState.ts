/** What every step gets of the pane: jobs run one at a time. */
export interface StepState {
  readonly disabled: boolean;
  /** what the step does is what comes next */
  readonly isNext?: boolean | undefined;
  /** runs a job while the buttons of all steps are disabled */
  readonly onRunning: <Result>(job: () => Promise<Result>) => Promise<Result>;
}

/** What a step gets that says something of the workbook. */
export interface FollowingState extends StepState {
  /** count of changes: grows whenever the workbook has changed */
  readonly changes: number;
}
