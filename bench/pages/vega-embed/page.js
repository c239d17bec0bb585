/* global vegaEmbed */
const options = {actions: false, renderer: "svg"};
const blue = "#3b5fc0";
const inKm = "datum.unit === 'mi' ? datum.value * 1.609344 : datum.value";
const hollowAbout = {condition: {test: "datum.hedge === 'about'", value: "white"}, value: blue};

vegaEmbed(
  "#convoy-lengths .chart",
  {
    width: "container",
    height: {step: 30},
    data: {url: "distances.csv"},
    transform: [
      {filter: "datum.measure === 'length' && datum.about === 'convoy'"},
      {calculate: inKm, as: "km"},
      {calculate: "(datum.hedge === 'about' ? 'about ' : '') + round(datum.km) + ' km'", as: "words"}
    ],
    encoding: {
      y: {
        field: "id",
        sort: null,
        axis: {title: null, labelExpr: "replace(datum.label, 'convoy-length', 'length')"}
      },
      x: {field: "km", type: "quantitative", scale: {domain: [0, 80]}, title: "Stated length (km)"}
    },
    layer: [
      {
        transform: [{filter: "datum.hedge === 'more_than'"}],
        mark: {type: "rule", color: blue},
        encoding: {x2: {datum: 80}}
      },
      {
        mark: {type: "point", filled: true, stroke: blue, size: 60, opacity: 1},
        encoding: {
          fill: hollowAbout,
          tooltip: [{field: "speaker"}, {field: "as_stated"}, {field: "source"}, {field: "paragraph"}]
        }
      },
      {mark: {type: "text", align: "right", dx: -10}, encoding: {text: {field: "words"}}}
    ]
  },
  options
);

const placed = {
  latitude: {field: "latitude", type: "quantitative"},
  longitude: {field: "longitude", type: "quantitative"}
};
vegaEmbed(
  "#convoy-map .chart",
  {
    width: "container",
    height: 300,
    projection: {type: "mercator"},
    data: {url: "places.csv"},
    transform: [
      {filter: {field: "id", oneOf: ["kyiv", "antonov-airport", "ivankiv", "prybirsk", "hostomel"]}}
    ],
    layer: [
      {
        transform: [{filter: {field: "id", oneOf: ["prybirsk", "antonov-airport"]}}],
        mark: {type: "line", strokeDash: [4, 3], color: "#888"},
        encoding: placed
      },
      {
        mark: {type: "circle", size: 50, color: blue, opacity: 1},
        encoding: {...placed, tooltip: [{field: "name"}, {field: "origin"}]}
      },
      {mark: {type: "text", align: "left", dx: 8}, encoding: {...placed, text: {field: "name"}}}
    ]
  },
  options
);

const form = document.querySelector("form");
const road = 40 * 1609.344;

function estimates() {
  const [abreast, spacing, occupied] = ["abreast", "spacing", "occupied"].map(name =>
    Number(form.elements[name].value)
  );
  const vehiclesAt = lanes => (road / spacing) * lanes * (occupied / 100);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(vehiclesAt(4))) - 1);
  const rows = [1, 2, 3, 4].map(lanes => ({
    lanes: lanes === 1 ? "Single file" : `${lanes} side by side`,
    vehicles: Math.round(vehiclesAt(lanes) / step) * step
  }));
  const units = rows.flatMap(({lanes, vehicles}) =>
    Array.from({length: vehicles / step}, (_, unit) => ({lanes, column: Math.floor(unit / 3), row: unit % 3}))
  );
  return {rows, units, chosen: rows[abreast - 1].vehicles};
}

const about = vehicles => `about ${vehicles.toLocaleString("en")} vehicles`;

vegaEmbed(
  "#convoy-vehicles .chart",
  {
    width: "container",
    height: {step: 12},
    datasets: {rows: estimates().rows, units: estimates().units},
    encoding: {
      y: {field: "lanes", sort: null, title: null}
    },
    layer: [
      {
        data: {name: "units"},
        mark: {type: "square", size: 50, opacity: 1, color: "#8ba2dd"},
        encoding: {
          x: {field: "column", type: "quantitative", axis: null, scale: {domain: [0, 34]}},
          yOffset: {field: "row", type: "ordinal"}
        }
      },
      {
        data: {name: "rows"},
        transform: [{calculate: "'≈ ' + format(datum.vehicles, ',')", as: "words"}],
        mark: {type: "text", align: "right"},
        encoding: {text: {field: "words"}, x: {value: "width"}}
      }
    ]
  },
  options
).then(({view}) => {
  form.addEventListener("input", () => {
    const {rows, units, chosen} = estimates();
    document.querySelector("#estimate a").textContent = about(chosen);
    document.querySelectorAll("#convoy-vehicles tbody tr").forEach((row, i) => {
      row.lastElementChild.textContent = about(rows[i].vehicles);
    });
    view.data("rows", rows).data("units", units).run();
  });
});

vegaEmbed(
  "#convoy-days .chart",
  {
    width: "container",
    height: {step: 20},
    data: {url: "events.csv", format: {type: "csv", parse: {date: "string"}}},
    transform: [
      {filter: {field: "source", oneOf: ["convoy-report-2022-03-01", "convoy-report-ap-reuters"]}},
      {
        filter: {
          not: {
            field: "id",
            oneOf: [
              "invasion-began-last-week",
              "talks-near-border",
              "convoy-imaged-ivankiv-first",
              "convoy-imaged-ivankiv-second"
            ]
          }
        }
      },
      {calculate: "toDate(split(datum.date, '/')[0])", as: "from"},
      {calculate: "toDate(slice(split(datum.date, '/'), -1)[0])", as: "to"},
      {calculate: "split(datum.note, '.')[0]", as: "words"}
    ],
    encoding: {
      y: {field: "id", sort: null, axis: null},
      x: {field: "to", type: "temporal", scale: {type: "utc"}, title: null}
    },
    layer: [
      {
        mark: {type: "rule", size: 4, opacity: 0.3},
        encoding: {x: {field: "from", type: "temporal"}, x2: {field: "to"}}
      },
      {
        mark: {type: "point", filled: true, fill: "white", stroke: blue, size: 50, opacity: 1},
        encoding: {tooltip: [{field: "note"}, {field: "as_stated"}, {field: "source"}, {field: "paragraph"}]}
      },
      {mark: {type: "text", align: "left", dx: 8, limit: 160}, encoding: {text: {field: "words"}}}
    ]
  },
  options
);
