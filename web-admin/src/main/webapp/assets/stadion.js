/* The console's own script: small things that pages need and components do not bring. No framework, no globals but Stadion. */
"use strict";
const Stadion = (() => {
  const root = document.documentElement;
  const locale = () => navigator.languages.find((one) => one.split("-")[0] === root.lang) || root.lang || "en";
  const remembered = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } };
  const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  const say = (text) => { const live = document.getElementById("said"); if (live) { live.textContent = text; } };

  root.dataset.density = remembered("stadion.density") || "usual";

  /* Times in the viewer's zone, UTC in the tip. */
  class Time extends HTMLElement {
    static clock = new Set();
    connectedCallback() {
      this.moment = new Date(this.getAttribute("datetime"));
      if (Number.isNaN(this.moment.getTime())) { return; }
      this.title = this.moment.toISOString().replace("T", " ").replace(/\.\d+Z$/, " UTC");
      /* In a shadow, because the parser may add the plain text after this call. */
      this.face = this.shadowRoot || this.attachShadow({ mode: "open" });
      this.draw();
      if (this.getAttribute("look") === "ago") { Time.clock.add(this); }
    }
    disconnectedCallback() { Time.clock.delete(this); }
    draw() {
      const look = this.getAttribute("look");
      if (look === "ago") { this.face.textContent = ago(this.moment); return; }
      const options = look === "hour"
        ? { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" }
        : { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short" };
      this.face.textContent = new Intl.DateTimeFormat(locale(), options).format(this.moment);
    }
  }
  const STEPS = [["second", 60], ["minute", 60], ["hour", 24], ["day", 7]];
  function ago(moment) {
    let amount = (moment - Date.now()) / 1000;
    const words = new Intl.RelativeTimeFormat(locale(), { numeric: "auto", style: "short" });
    for (const [unit, size] of STEPS) {
      if (Math.abs(amount) < size) { return words.format(Math.round(amount), unit); }
      amount /= size;
    }
    return new Intl.DateTimeFormat(locale(), { year: "numeric", month: "short", day: "numeric" }).format(moment);
  }
  customElements.define("stadion-time", Time);
  setInterval(() => Time.clock.forEach((time) => time.draw()), 20000);

  /* The address says what the page shows; forms come back to the same address. */
  function address(page) {
    const next = "/admin/" + page;
    if (location.pathname + location.search !== next) { history.pushState({ stadion: true }, "", next); }
    document.querySelectorAll("form[action^='/admin/'][id]").forEach((form) => { form.action = next; });
    const file = document.querySelector("[data-export]");
    if (file) { file.href = file.dataset.export + "-export" + location.search.replace(/([?&])after=[^&]*&?/, "$1"); }
  }
  window.addEventListener("popstate", () => location.reload());

  const busy = () => { document.querySelector("form.list")?.classList.add("busy"); };
  const top = () => { window.scrollTo({ top: 0 }); };

  /* Charts of bars upon each other: colours follow the theme. PrimeFaces calls an extender with the chart as "this". */
  function bars(chart, { fills, narrow, stack, x, unit, title }) {
    const text = colour("--text-3");
    const line = colour("--line");
    chart.cfg.config.data.datasets.forEach((set, index) => Object.assign(set, {
      backgroundColor: colour(fills[index]), borderRadius: narrow ? 1 : 3, borderSkipped: "bottom", maxBarThickness: 22, categoryPercentage: 0.86, barPercentage: 0.94, stack
    }));
    const font = { family: "Inter, sans-serif", size: 12 };
    chart.cfg.config.options = {
      responsive: true, maintainAspectRatio: false, animation: false, interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: true, grid: { display: false }, border: { color: line }, ticks: { color: text, font, maxRotation: 0, autoSkipPadding: 24, ...x } },
        y: { stacked: true, beginAtZero: true, grid: { color: line }, border: { display: false }, ticks: { color: text, font, precision: 0, maxTicksLimit: 6 },
          title: { display: true, text: unit, color: text, font } }
      },
      plugins: {
        legend: { position: "bottom", align: "start", labels: { color: colour("--text-2"), font, boxWidth: 10, boxHeight: 10, useBorderRadius: true, borderRadius: 2, padding: 16 } },
        tooltip: { backgroundColor: colour("--text"), titleColor: colour("--surface"), bodyColor: colour("--surface"), padding: 10, cornerRadius: 6, titleFont: { ...font, weight: "600" }, bodyFont: font, boxPadding: 4,
          callbacks: { title: (items) => title(items[0].dataIndex) } }
      }
    };
  }
  /* Imports: hours of the viewer's zone. */
  function importsChart() {
    const hours = this.cfg.config.data.labels.map((label) => new Date(label));
    const wide = hours.length > 48;
    const day = new Intl.DateTimeFormat(locale(), { month: "short", day: "numeric" });
    const hour = new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" });
    const full = new Intl.DateTimeFormat(locale(), { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
    bars(this, {
      fills: ["--accent", "--series-2", "--bad"], narrow: wide, stack: "files", unit: root.lang === "ru" ? "файлов в час" : "files per hour",
      x: { autoSkip: !wide, callback: (value) => {
        const moment = hours[value];
        return wide ? (moment.getHours() === 0 ? day.format(moment) : null) : hour.format(moment);
      } },
      title: (index) => full.format(hours[index]) + " – " + hour.format(new Date(hours[index].getTime() + 3600000))
    });
  }
  /* The fleet: days as the athletes had them, so in no zone. */
  function fleetChart() {
    const days = this.cfg.config.data.labels.map((label) => new Date(label + "T00:00:00Z"));
    const short = new Intl.DateTimeFormat(locale(), { month: "short", day: "numeric", timeZone: "UTC" });
    const full = new Intl.DateTimeFormat(locale(), { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
    bars(this, {
      fills: ["--accent", "--info", "--good", "--series-2"], narrow: days.length > 48, stack: "workouts", unit: root.lang === "ru" ? "тренировок в день" : "workouts per day",
      x: { autoSkip: true, callback: (value) => short.format(days[value]) },
      title: (index) => full.format(days[index])
    });
  }
  /* Charts of a workout: over the time since its start; what the pointer is on is marked on the track. */
  const UNITS = { altitude: "m", heartrate: root.lang === "ru" ? "уд/мин" : "bpm", watts: root.lang === "ru" ? "Вт" : "W" };
  const stopwatch = (seconds) => {
    const two = (number) => String(number).padStart(2, "0");
    const whole = Math.round(seconds);
    const hours = Math.floor(whole / 3600);
    return (hours ? hours + ":" + two(Math.floor(whole / 60) % 60) : Math.floor(whole / 60)) + ":" + two(whole % 60);
  };
  function onTrack(sample) {
    const track = document.querySelector("[data-track]");
    if (!track) { return; }
    track.places ||= track.dataset.track.split(";");
    const place = sample === null ? "" : track.places[sample] || "";
    const mark = track.querySelector(".track-here");
    mark.toggleAttribute("hidden", !place);
    if (place) { const [x, y] = place.split(","); mark.setAttribute("cx", x); mark.setAttribute("cy", y); }
  }
  function workoutChart() {
    const set = this.cfg.config.data.datasets[0];
    const unit = UNITS[set.kind];
    const inks = { altitude: colour("--text-3"), heartrate: colour("--bad"), watts: colour("--accent") };
    const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
    const font = { family: "Inter, sans-serif", size: 12 };
    const text = colour("--text-3");
    const last = set.data.length ? set.data[set.data.length - 1][0] : 0;
    const step = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14400].find((one) => last / one <= 8) || 28800;
    const pause = Math.max(30, 6 * last / Math.max(1, set.data.length));
    Object.assign(set, {
      segment: { borderColor: (piece) => piece.p1.parsed.x - piece.p0.parsed.x > pause ? "transparent" : undefined, backgroundColor: (piece) => piece.p1.parsed.x - piece.p0.parsed.x > pause ? "transparent" : undefined },
      borderColor: inks[set.kind], backgroundColor: inks[set.kind] + (set.kind === "altitude" ? "26" : "00"), fill: set.kind === "altitude",
      borderWidth: 1.5, pointRadius: 0, pointHoverRadius: 4, spanGaps: false, tension: 0
    });
    this.cfg.config.options = {
      responsive: true, maintainAspectRatio: false, animation: false, interaction: { mode: "nearest", axis: "x", intersect: false },
      onHover: (event, items) => onTrack(items.length ? items[0].index : null),
      scales: {
        x: { type: "linear", min: 0, max: last, grid: { display: false }, border: { color: colour("--line") }, ticks: { color: text, font, stepSize: step, maxRotation: 0, autoSkipPadding: 16, callback: stopwatch } },
        y: { grid: { color: colour("--line") }, border: { display: false }, ticks: { color: text, font, maxTicksLimit: 5 }, title: { display: true, text: unit, color: text, font } }
      },
      plugins: {
        legend: { display: false },
        tooltip: { backgroundColor: colour("--text"), titleColor: colour("--surface"), bodyColor: colour("--surface"), padding: 10, cornerRadius: 6, displayColors: false, titleFont: { ...font, weight: "600" }, bodyFont: font,
          callbacks: { title: (items) => stopwatch(items[0].parsed.x), label: (item) => number.format(item.parsed.y) + " " + unit } }
      }
    };
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => location.reload());

  function drawer(open) {
    document.body.classList.toggle("drawer-open", open);
    const button = document.querySelector("[data-drawer=toggle]");
    button?.setAttribute("aria-expanded", String(open));
    (open ? document.querySelector(".side nav a") : button)?.focus();
  }

  function density() {
    const compact = root.dataset.density !== "compact";
    root.dataset.density = compact ? "compact" : "usual";
    remember("stadion.density", root.dataset.density);
    markDensity();
  }
  function markDensity() {
    document.querySelectorAll("[data-density]:not(html)").forEach((button) => button.setAttribute("aria-pressed", String(root.dataset.density === "compact")));
  }

  async function copy(button) {
    await navigator.clipboard.writeText(button.dataset.copy);
    say(button.dataset.copied);
    const use = button.querySelector("use");
    const before = use.getAttribute("href");
    use.setAttribute("href", before.replace(/#.*/, "#check"));
    setTimeout(() => use.setAttribute("href", before), 1400);
  }

  function live(button) {
    const widget = PF(button.dataset.liveToggle);
    const paused = button.closest(".live").classList.toggle("paused");
    if (paused) { widget.stop(); } else { widget.start(); }
    button.textContent = paused ? button.dataset.resume : button.dataset.pause;
  }

  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    let found;
    if ((found = on("[data-copy]"))) { copy(found); }
    else if ((found = on("[data-drawer]"))) { drawer(found.dataset.drawer === "toggle" && !document.body.classList.contains("drawer-open")); }
    else if (on("button[data-density]")) { density(); }
    else if (on("[data-reload]")) { location.reload(); }
    else if ((found = on("[data-hide]"))) { PF(found.dataset.hide).hide(); }
    else if ((found = on("[data-live-toggle]"))) { live(found); }
  });

  /* Keys: / searches, g and a letter goes, [ and ] page, ? explains. */
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("drawer-open")) { drawer(false); return; }
    if (event.metaKey || event.ctrlKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]") || document.querySelector("dialog[open], .ui-dialog.ui-overlay-visible")) { return; }
    const page = { "[": "previous", "]": "next" }[event.key];
    if (going) {
      going = false;
      document.querySelector(`.side a[data-key="${CSS.escape(event.key)}"]`)?.click();
    } else if (event.key === "/") {
      event.preventDefault();
      document.querySelector(".find input[type=text], .find input:not([type=hidden])")?.focus();
    } else if (event.key === "g") {
      going = true;
      setTimeout(() => { going = false; }, 1200);
    } else if (page) {
      document.querySelector(`[data-page=${page}]:not(:disabled)`)?.click();
    } else if (event.key === "?") {
      document.getElementById("keys")?.showModal();
    }
  });

  /* A reason that was typed is not thrown away by accident. */
  let unsaved = false;
  document.addEventListener("input", (event) => { if (event.target.closest("form.guarded")) { unsaved = true; } });
  window.addEventListener("beforeunload", (event) => { if (unsaved && document.querySelector(".ui-dialog.ui-overlay-visible")) { event.preventDefault(); } });

  function ready() {
    markDensity();
    document.querySelectorAll("input[data-here]").forEach((input) => { input.value = location.pathname + location.search; });
    if (!window.jQuery || !document.getElementById("progress")) { return; }
    const progress = document.getElementById("progress");
    let leaving = false;
    /* Signing out must not race with a panel that asks, is told to sign in, and takes the page there. */
    document.querySelectorAll("form[action='/admin/logout'], form[action='/admin/language']").forEach((form) => form.addEventListener("submit", () => {
      leaving = true;
      PrimeFaces.ajax.Queue.abortAll();
    }));
    jQuery(document)
      .on("pfAjaxSend", (event, request) => { if (leaving) { request.abort(); } })
      .on("pfAjaxStart", () => { progress.hidden = false; document.getElementById("main").setAttribute("aria-busy", "true"); })
      .on("pfAjaxComplete", () => {
        progress.hidden = true;
        unsaved = false;
        document.querySelectorAll(".ui-autocomplete-group").forEach((heading) => heading.setAttribute("role", "presentation"));
        document.getElementById("main").removeAttribute("aria-busy");
        document.querySelector("form.list")?.classList.remove("busy");
        markDensity();
      })
      .on("pfAjaxError", (event, request) => {
        if (leaving || request.statusText === "abort") { return; }
        const sheet = document.getElementById("failure");
        sheet.querySelector(".incident").textContent = request.getResponseHeader("Stadion-Incident") || "–";
        if (!sheet.open) { sheet.showModal(); }
      });
  }
  document.addEventListener("DOMContentLoaded", ready);

  return { address, busy, top, importsChart, fleetChart, workoutChart };
})();
